/**
 * From the records to what people and programs read.
 *
 * <pre>{@code
 * String markdown = MarkdownRenderer.standard().render(coverage);
 * String text = PlainTextRenderer.of(RenderOptions.standard().withDetail(Detail.BRIEF)).render(coverage);
 * String json = JsonRenderer.compact().render(coverage);
 * SummitCoverage same = CoverageJson.read(json);
 * }</pre>
 *
 * <p>What the JSON is like, its schema says: {@link dev.rapporteur.render.CoverageSchema}. The
 * forms that others have agreed on are in {@link dev.rapporteur.render.export}.
 *
 * <p>Markdown and plain text are written from one tree of nodes, which the sections build from the
 * records; what is said is put into English in {@code dev.rapporteur.render.wording}.
 */
@NullMarked
package dev.rapporteur.render;

import org.jspecify.annotations.NullMarked;
