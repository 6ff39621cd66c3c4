package io.hookline.content.measure.upload;

import io.hookline.content.measure.networkfile.Kind;
import io.hookline.content.measure.networkfile.Meaning;
import io.hookline.kit.value.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What holds of every file with the same header.
 *
 * @param columns what was said of them
 */
@Schema(name = "UploadMappingContent")
record Mapping(
    @Schema(nullable = true) Kind kind,
    List<UploadUpdate.ColumnMeaning> columns,
    @Schema(examples = "vi", nullable = true) String language,
    @Schema(examples = ",", nullable = true) String decimalMark,
    @Schema(examples = "DAY_FIRST", nullable = true) String dayMonthOrder) {

  /** By which files with the same header are known. */
  static String signature(List<String> header) {
    return Sha256.hex(
        header.stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("\n")));
  }

  boolean saysSomething() {
    return !columns.isEmpty() || language != null || decimalMark != null || dayMonthOrder != null;
  }

  Map<String, Meaning> meanings() {
    Map<String, Meaning> all = new LinkedHashMap<>();
    columns.forEach(column -> all.put(column.header(), column.meaning()));
    return all;
  }

  /** What it answers of a table of this name, by the questions' keys. */
  Map<String, String> answers(String table) {
    Map<String, String> all = new LinkedHashMap<>();
    if (decimalMark != null) {
      all.put(table + ":DECIMAL_MARK", decimalMark);
    }
    if (dayMonthOrder != null) {
      all.put(table + ":DAY_MONTH_ORDER", dayMonthOrder);
    }
    return all;
  }
}
