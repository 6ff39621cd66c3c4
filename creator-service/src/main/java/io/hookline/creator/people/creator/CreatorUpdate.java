package io.hookline.creator.people.creator;

import io.hookline.kit.audit.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is recorded of a creator.
 *
 * @param email contact address; never leaves this service's own answers
 */
record CreatorUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Mia Wong") String displayName,
    @Personal @Email @Size(max = 320) @Schema(examples = "mia@example.com", nullable = true)
        String email,
    @NotNull @Size(max = 20) List<@NotNull @Valid NewAccount> accounts) {}
