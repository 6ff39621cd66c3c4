package io.hookline.creator.grant;

import io.hookline.kit.access.Asset;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is granted to whom.
 *
 * @param subject as the collaborator's access token names it in {@code sub}
 * @param name for people who read the list
 * @param finance whether money of the assets may be seen and settled too
 * @param from null for at once
 * @param until exclusive, at most a year after the beginning
 */
@Schema(name = "NewGrant")
record NewGrant(
    @NotBlank
        @Identifier
        @Size(max = 255)
        @Schema(examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10")
        String subject,
    @NotBlank @Size(max = 200) @Schema(examples = "Frame by Frame, editing") String name,
    @NotNull GrantRole role,
    @Schema(nullable = true, examples = "false") Boolean finance,
    @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Asset> assets,
    @Plausible @Schema(nullable = true) Instant from,
    @NotNull @Plausible @Schema(examples = "2027-03-01T00:00:00Z") Instant until) {

  GrantTerms terms(Instant now) {
    return new GrantTerms(
        name, role, Boolean.TRUE.equals(finance), assets, from == null ? now : from, until);
  }
}
