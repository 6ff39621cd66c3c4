package io.hookline.creator.grant;

import io.hookline.kit.access.Asset;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a grant gives from now on; to whom it does never changes. */
@Schema(name = "GrantUpdate")
record GrantUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Frame by Frame, editing") String name,
    @NotNull GrantRole role,
    @NotNull @Schema(examples = "false") Boolean finance,
    @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Asset> assets,
    @NotNull @Plausible @Schema(examples = "2026-11-01T00:00:00Z") Instant from,
    @NotNull @Plausible @Schema(examples = "2027-03-01T00:00:00Z") Instant until) {

  GrantTerms terms() {
    return new GrantTerms(name, role, finance, assets, from, until);
  }
}
