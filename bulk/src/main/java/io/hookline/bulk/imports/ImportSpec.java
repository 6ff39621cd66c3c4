package io.hookline.bulk.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import java.util.List;

/**
 * What was asked for; the parameters of an import's job.
 *
 * @param of name of the {@link ImportKind}
 * @param header of a CSV file as it was sent, else empty
 * @param targets the column of each header
 */
record ImportSpec(
    String of,
    Format format,
    boolean dryRun,
    boolean atomic,
    List<String> header,
    List<String> targets) {

  static ImportSpec read(JsonNode parameters, ObjectMapper json) {
    return OwnJson.read(json, parameters, ImportSpec.class);
  }
}
