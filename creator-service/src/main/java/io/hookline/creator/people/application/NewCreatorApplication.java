package io.hookline.creator.people.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.creator.people.creator.Applicant;
import io.hookline.creator.people.creator.NewAccount;
import io.hookline.creator.people.creator.Profile;
import io.hookline.kit.audit.Personal;
import io.hookline.kit.value.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who applies to work for the brand, for the first time or again.
 *
 * @param creatorId the creator that it is; null: whoever has one of the accounts, or the address
 *     and name, else somebody new
 * @param message what the applicant wrote
 */
@Schema(name = "NewCreatorApplication")
record NewCreatorApplication(
    @JsonUnwrapped @Valid Profile profile,
    @NotNull @Size(max = NewAccount.MOST) List<@NotNull @Valid NewAccount> accounts,
    @Schema(nullable = true) UUID creatorId,
    @Personal @Size(max = 5000) @Schema(examples = "I would love to try it!", nullable = true)
        String message) {

  NewCreatorApplication {
    message = Texts.orNull(message);
  }

  Applicant applicant() {
    return new Applicant(creatorId, profile, accounts);
  }
}
