package io.hookline.content.produce.approval;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to say of a post's content.
 *
 * @param field what it is about; null for the whole
 * @param second of the video; with the field MEDIA or without one
 */
record NewRemark(
    @NotBlank @Size(max = 2000) @Schema(examples = "The source is missing here.") String text,
    @Schema(nullable = true) ContentField field,
    @DecimalMin("0") @Digits(integer = 5, fraction = 3) @Schema(nullable = true, examples = "12.5")
        BigDecimal second) {

  /**
   * @param path before the field's name in a violation
   * @param length of the video, in seconds; null where that is not known
   * @throws Problem VALIDATION_FAILED
   */
  void requirePlace(String path, BigDecimal length) {
    if (second != null && field != null && field != ContentField.MEDIA) {
      throw misplaced(path, "is a place in the MEDIA");
    }
    if (second != null && length != null && second.compareTo(length) > 0) {
      throw misplaced(path, "lies behind the video's end at " + length.toPlainString());
    }
  }

  private static Problem misplaced(String path, String message) {
    return new Problem(
        CommonProblem.VALIDATION_FAILED,
        "second " + message + ".",
        List.of(new Violation(path + "second", message)));
  }
}
