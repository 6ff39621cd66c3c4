package io.hookline.bulk.imports;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * {@code ?set=currency:USD,place:NYC-05&others=true}, for imports of files that other programs
 * write: these have columns for which there is no use, and say what holds of all rows in none.
 */
public class ForeignFileQuery extends ImportQuery {

  @Parameter(
      description =
          "What stands in a column of a CSV file wherever the file says nothing: column:value,"
              + " several with commas or by repeating set, as in currency:USD,place:NYC-05")
  @QueryParam("set")
  List<String> set;

  @Parameter(
      description = "Pass over columns of a CSV file that are not known, instead of refusing them",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @QueryParam("passOthers")
  String passOthers;

  @Override
  boolean passesOthers() {
    return read("passOthers", passOthers);
  }

  @Override
  Map<String, String> set() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String list : set == null ? List.<String>of() : set) {
      for (String pair : list.split(",")) {
        int colon = pair.indexOf(':');
        if (colon < 1 || pair.substring(colon + 1).isBlank()) {
          throw invalid("set", "must be column:value pairs, such as currency:USD,place:NYC-05");
        }
        values.put(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
      }
    }
    return values;
  }
}
