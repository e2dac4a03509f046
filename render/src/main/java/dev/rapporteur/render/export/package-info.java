/**
 * The records in the terms of others: IPTC ninjs, schema.org, W3C Web Annotation, and tables for
 * spreadsheets.
 *
 * <pre>{@code
 * String item = NinjsRenderer.pretty().render(coverage);
 * String page = SchemaOrgRenderer.compact().withUris(SourceRef::id).render(coverage);
 * String notes = WebAnnotationRenderer.compact(text).render(coverage);
 * String table = CsvRenderer.commitments().render(coverage);
 * }</pre>
 *
 * <p>No other standard holds all that a coverage does; the JSON of {@code
 * dev.rapporteur.render.JsonRenderer} does. None of the exports holds the remainder, the layout,
 * the diagnostics or the crawl stamp. Strings are written to the letter, whatever they hold.
 *
 * <h2>What a report is called</h2>
 *
 * <p>Each standard wants a URI. A caller who knows the report's address gives it ({@code
 * withUris}); else the report is named by its SHA-256 digest, as RFC 6920 does: {@code
 * ni:///sha-256;...}. Parts have a fragment: {@code #statement-3}, {@code #person-1}.
 *
 * <h2>IPTC ninjs 3.1</h2>
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>coverage</th><th>ninjs</th></tr>
 * <tr><td>source id</td><td>{@code altIds}, role {@code source}</td></tr>
 * <tr><td>headline</td><td>{@code headlines}</td></tr>
 * <tr><td>time of publication</td><td>{@code descriptions}, role {@code published}, as printed; {@code
 *     contentCreated} where the caller gives the zone and the report a time of day</td></tr>
 * <tr><td>reporters</td><td>{@code by}, joined by commas</td></tr>
 * <tr><td>dateline's place and region</td><td>{@code located}; the place in {@code places}, too</td></tr>
 * <tr><td>agency, republisher</td><td>{@code infoSources}, roles {@code originator}, {@code
 *     distributor}</td></tr>
 * <tr><td>summit</td><td>{@code events}, {@code rel} {@code about}; series, edition, session, phase,
 *     host, dates and motto as {@code literal}; its place in {@code places}</td></tr>
 * <tr><td>meetings without a name</td><td>{@code events}, {@code rel} {@code mentions}; place and dates as
 *     {@code literal}</td></tr>
 * <tr><td>people, organizations, documents</td><td>{@code people}, {@code organisations}, {@code
 *     objects}, {@code rel} {@code mentions}; an acronym as {@code literal}</td></tr>
 * <tr><td>themes of the statements</td><td>{@code subjects}, {@code rel} {@code about}</td></tr>
 * <tr><td>photos</td><td>{@code associations} of type {@code picture}</td></tr>
 * </table>
 *
 * <p>Lost: the statements with all that belongs to them, speeches, points, mentions, offices and
 * affiliations, times, the dates of dateline and photos. The item holds no body, so its {@code
 * representationType} is {@code partial}.
 *
 * <h2>schema.org</h2>
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>coverage</th><th>JSON-LD</th></tr>
 * <tr><td>report</td><td>{@code NewsArticle} with {@code headline}, {@code datePublished}, {@code
 *     dateline}, {@code dateCreated}, {@code locationCreated}, {@code author}; the agency is its {@code
 *     sourceOrganization}, the republisher its {@code publisher}</td></tr>
 * <tr><td>summit</td><td>{@code about}: {@code Event} with {@code location}, dates and motto; its series is
 *     the {@code superEvent}, edition and session are its {@code identifier}</td></tr>
 * <tr><td>its phase, its host</td><td>the event's {@code subEvent} and {@code organizer}</td></tr>
 * <tr><td>meetings without a name</td><td>{@code mentions}: {@code Event} with {@code attendee}, {@code
 *     location} and dates</td></tr>
 * <tr><td>people, organizations, documents, speeches</td><td>{@code mentions}: {@code Person} with
 *     {@code jobTitle} and {@code affiliation}, {@code Organization}, {@code CreativeWork}</td></tr>
 * <tr><td>photos</td><td>{@code image}: {@code ImageObject}</td></tr>
 * <tr><td>statement that is quoted in full</td><td>{@code hasPart}: {@code Quotation}, {@code
 *     spokenByCharacter} its speaker</td></tr>
 * <tr><td>any other statement</td><td>{@code hasPart}: {@code Claim}, {@code author} its speaker, {@code
 *     appearance} the article</td></tr>
 * <tr><td>acts and themes</td><td>{@code keywords} of the statement</td></tr>
 * <tr><td>commitment</td><td>{@code about} of the statement: {@code Action} with {@code agent}, the last
 *     day of the deadline as {@code endTime} and its words as {@code description}</td></tr>
 * <tr><td>commitment not to act, or on a condition</td><td>{@code about} of the statement: {@code Thing},
 *     whose {@code disambiguatingDescription} says so</td></tr>
 * </table>
 *
 * <p>A speaker who is neither a person nor an organization of the report is a {@code Thing}. Lost:
 * where all this stands, source, cue and addressee, points, the particulars of other acts, targets,
 * and the commitment test. {@code <}, {@code >} and {@code &} are escaped, so that the JSON may
 * stand in a page's {@code script} element.
 *
 * <h2>W3C Web Annotation</h2>
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>coverage</th><th>annotation</th></tr>
 * <tr><td>statement</td><td>motivation {@code classifying}; bodies: its acts ({@code classifying}), its
 *     themes ({@code tagging}), its speaker ({@code identifying}); one target for each stretch of
 *     content</td></tr>
 * <tr><td>point</td><td>motivation {@code classifying}, body {@code point 2}; target: its marker</td></tr>
 * <tr><td>meeting without a name</td><td>motivation {@code classifying}; bodies: its kind ({@code
 *     classifying}), its parties ({@code identifying}); target: the words that tell of it</td></tr>
 * <tr><td>summit, person, organization, document</td><td>motivation {@code identifying}, body its name; one
 *     target for each mention</td></tr>
 * </table>
 *
 * <p>A target has a {@code TextPositionSelector} in code points and a {@code TextQuoteSelector}
 * with 32 code units of context, or one more where a character would be torn apart. Lost: source,
 * cue and addressee, the particulars of the acts, speeches, photos, the report's own data, offices
 * and affiliations.
 *
 * <h2>CSV</h2>
 *
 * <p>The statements' columns are: report, published, statement, location, speaker, role, source,
 * cue, addressee, content, form, point, acts, themes, start, end, rule. The commitments' are:
 * report, published, statement, speaker, actor, action, content, negated, condition, targets,
 * deadline, earliest, latest, passed, unmet, collective, start, end. Several values in one cell are
 * separated by semicolons, stretches of content by {@code [...]}; start and end count UTF-16 code
 * units. Lost: all that is no statement, or no commitment.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe; so does one that
 * begins with apostrophes and then looks like that. That holds for a file that is read with commas:
 * where a spreadsheet is told to split cells at another character, it finds other cells.
 */
@NullMarked
package dev.rapporteur.render.export;

import org.jspecify.annotations.NullMarked;
