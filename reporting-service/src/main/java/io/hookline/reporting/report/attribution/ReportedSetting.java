package io.hookline.reporting.report.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A setting whose figures are told, with the run that they are of.
 *
 * @param rules the model and the windows under which the run was made
 * @param from orders of earlier are out of it; null for none
 * @param asOf everything that was taken in by then counts
 */
record ReportedSetting(UUID id, String name, JsonNode rules, Instant from, Instant asOf) {}
