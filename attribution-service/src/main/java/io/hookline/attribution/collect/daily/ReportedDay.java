package io.hookline.attribution.collect.daily;

import io.hookline.kit.outbox.Event;
import java.util.function.LongFunction;

/**
 * What is known of a day.
 *
 * @param said all of it but the version: told again only when it differs
 * @param event that tells of it, by its version
 */
public record ReportedDay(SubjectDay day, Object said, LongFunction<Event> event) {}
