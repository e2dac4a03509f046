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
 * <p>{@link dev.rapporteur.render.ReadingPage} shows a report with what was read from it beside it,
 * and {@link dev.rapporteur.render.Digest} what many reports say together.
 *
 * <p>Markdown, plain text and HTML are written from one tree of nodes, which the sections build
 * from the records; what is said is put into English in {@code dev.rapporteur.render.wording}.
 */
@NullMarked
package dev.rapporteur.render;

import org.jspecify.annotations.NullMarked;
