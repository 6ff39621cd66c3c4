package io.hookline.content.produce.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of an account can change.
 *
 * @param handle networks let accounts rename themselves
 * @param active false: nothing more is planned for it, and what was stays
 * @param creatorId whose it is; null where it is the brand's own
 */
record BrandAccountUpdate(
    @NotNull
        @Pattern(regexp = Handle.PATTERN, message = Handle.MESSAGE)
        @Schema(examples = "acmecosmetics")
        String handle,
    @NotBlank @Size(max = 200) @Schema(examples = "Acme Cosmetics") String displayName,
    @NotNull Boolean active,
    @Schema(nullable = true) UUID creatorId) {}
