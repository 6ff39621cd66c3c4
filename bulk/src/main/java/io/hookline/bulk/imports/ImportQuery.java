package io.hookline.bulk.imports;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** {@code ?dryRun=true&atomic=true&map=Name:displayName,Notes:-}, for every import. */
public class ImportQuery {

  @Parameter(
      description = "Only say what would become of each row; nothing is kept",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @QueryParam("dryRun")
  String dryRun;

  @Parameter(
      description = "All rows or none. Otherwise good rows are applied and the others are told",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @QueryParam("atomic")
  String atomic;

  @Parameter(
      description =
          "Which column of a CSV file is which: Header:column, several with commas or by repeating"
              + " map; Header:- passes over a column, as in Name:displayName,Notes:-")
  @QueryParam("map")
  List<String> map;

  /** Anything but true and false is refused: a run in earnest must not come from a typing error. */
  boolean isDryRun() {
    return read("dryRun", dryRun);
  }

  boolean isAtomic() {
    return read("atomic", atomic);
  }

  /** Column → what stands in each row of a CSV file that says nothing else. */
  Map<String, String> set() {
    return Map.of();
  }

  /** Whether columns that are not known are passed over instead of refused. */
  boolean passesOthers() {
    return false;
  }

  static boolean read(String name, String value) {
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw invalid(name, "must be true or false");
    }
    return "true".equals(value);
  }

  /** Header in lower case → column, or "-". */
  Map<String, String> mapping() {
    Map<String, String> mapping = new LinkedHashMap<>();
    for (String list : map == null ? List.<String>of() : map) {
      for (String pair : list.split(",")) {
        int colon = pair.lastIndexOf(':');
        if (colon < 1 || colon == pair.length() - 1) {
          throw invalid("map", "must be Header:column pairs, such as Name:displayName,Notes:-");
        }
        mapping.put(ImportColumns.key(pair.substring(0, colon)), pair.substring(colon + 1).strip());
      }
    }
    return mapping;
  }

  static Problem invalid(String name, String message) {
    return new Problem(
        CommonProblem.INVALID_PARAMETER,
        name + " " + message + ".",
        List.of(new Violation(name, message)));
  }
}
