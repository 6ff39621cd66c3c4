package io.hookline.content.measure.upload;

import io.hookline.content.measure.networkfile.Meaning;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that people say of a file; what is left out is as the file says it, or is asked for.
 *
 * @param answers to the questions
 * @param columns what columns mean that were taken for something else, or for nothing
 * @param language of the program that wrote the file
 * @param accountId whose file it is
 * @param collectedAt when the file was exported: as of then its totals stood
 * @param dataset which views the network has counted; ORGANIC unless it is said
 */
record UploadUpdate(
    @NotNull @Size(max = 200) List<@NotNull @Valid Answer> answers,
    @NotNull @Size(max = 200) List<@NotNull @Valid ColumnMeaning> columns,
    @Pattern(regexp = "[a-z]{2}") @Schema(examples = "vi", nullable = true) String language,
    @Schema(nullable = true) UUID accountId,
    @Plausible @Schema(examples = "2026-09-05T06:00:00Z", nullable = true) Instant collectedAt,
    @Schema(nullable = true) Dataset dataset) {

  static final UploadUpdate NONE = new UploadUpdate(List.of(), List.of(), null, null, null, null);

  /**
   * @param question its key, or its kind alone for all tables
   */
  @Schema(name = "UploadAnswer")
  record Answer(
      @NotBlank @Size(max = 500) @Schema(examples = "YEAR") String question,
      @NotBlank @Size(max = 200) @Schema(examples = "2026") String answer) {

    Answer {
      answer = answer == null ? null : answer.strip();
    }
  }

  /** What a column means. */
  @Schema(name = "UploadColumnMeaning")
  record ColumnMeaning(
      @NotBlank @Size(max = 500) @Schema(examples = "Aufrufe") String header,
      @NotNull Meaning meaning) {}

  static UploadUpdate ofAccount(UUID account) {
    return new UploadUpdate(List.of(), List.of(), null, account, null, null);
  }

  Map<String, String> answersByQuestion() {
    Map<String, String> all = new LinkedHashMap<>();
    answers.forEach(answer -> all.put(answer.question(), answer.answer()));
    return all;
  }

  Map<String, Meaning> meanings() {
    Map<String, Meaning> all = new LinkedHashMap<>();
    columns.forEach(column -> all.put(column.header(), column.meaning()));
    return all;
  }

  Dataset countedDataset() {
    return dataset == null ? Dataset.ORGANIC : dataset;
  }
}
