package io.hookline.content.produce.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reviewer's no.
 *
 * @param step that the reviewer decides
 * @param text what has to change, as a whole
 * @param changes one by one, each to be resolved; the text alone is one, where there are none
 */
record ChangeRequest(
    @NotNull @Min(1) @Max(10) Integer step,
    @NotBlank @Size(max = 2000) @Schema(examples = "Name the study on screen.") String text,
    @Size(max = 50) List<@NotNull @Valid NewRemark> changes) {

  ChangeRequest {
    changes = changes == null ? List.of() : changes;
  }

  List<NewRemark> asked() {
    return changes.isEmpty() ? List.of(new NewRemark(text, null, null)) : changes;
  }
}
