package io.hookline.creator.people.creator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account to record.
 *
 * @param handle with or without the leading @; kept in lower case without it
 */
record NewAccount(
    @NotNull Network network,
    @NotNull
        @Pattern(
            regexp = "@?[A-Za-z0-9._-]{1,64}",
            message = "must be 1 to 64 letters, digits, dots, hyphens or underscores")
        @Schema(examples = "miawong")
        String handle) {

  /** As it is kept: networks treat @MiaWong and miawong as one. */
  NewAccount normalised() {
    String lower = handle.toLowerCase(Locale.ROOT);
    return new NewAccount(network, lower.startsWith("@") ? lower.substring(1) : lower);
  }
}
