package io.hookline.content.produce.account;

import io.hookline.content.network.Network;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account of the brand to record.
 *
 * @param handle with or without the leading @; kept in lower case without it
 * @param creatorId whose it is; null where it is the brand's own
 */
record NewBrandAccount(
    @NotNull Network network,
    @NotNull
        @Pattern(regexp = Handle.PATTERN, message = Handle.MESSAGE)
        @Schema(examples = "acmecosmetics")
        String handle,
    @NotBlank @Size(max = 200) @Schema(examples = "Acme Cosmetics") String displayName,
    @Schema(nullable = true) UUID creatorId) {}
