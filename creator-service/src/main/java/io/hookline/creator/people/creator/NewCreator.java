package io.hookline.creator.people.creator;

import io.hookline.bulk.imports.CsvColumn;
import io.hookline.kit.audit.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A creator to register.
 *
 * @param email contact address; never leaves this service's own answers
 */
@CsvColumn(value = "displayName", example = "Mia Wong")
@CsvColumn(value = "email", example = "mia@example.com")
@CsvColumn(value = "tiktokHandle", example = "@miawong")
@CsvColumn("instagramHandle")
@CsvColumn("youtubeHandle")
record NewCreator(
    @NotBlank @Size(max = 200) @Schema(examples = "Mia Wong") String displayName,
    @Personal @Email @Size(max = 320) @Schema(examples = "mia@example.com", nullable = true)
        String email,
    @NotNull @Size(max = 20) List<@NotNull @Valid NewAccount> accounts) {}
