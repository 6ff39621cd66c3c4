package io.hookline.creator.people.creator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.bulk.imports.CsvColumn;
import io.hookline.creator.people.rule.ApplicationRule;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A creator to register.
 *
 * @param status ACTIVE where it is not said
 * @param statusReason needed of one who is paused, archived or banned
 * @param mayApplyAgainOn of one who is archived or banned; null: what the brand's rule says
 */
@Schema(name = "NewCreator")
@CsvColumn(value = "displayName", example = "Mia Wong")
@CsvColumn(value = "email", example = "mia@example.com")
@CsvColumn(value = "phone", example = "+4790123456")
@CsvColumn(value = "country", example = "NO")
@CsvColumn(value = "languages", example = "nb; en")
@CsvColumn(value = "niches", example = "Skin care")
@CsvColumn(value = "communities", example = "#skintok")
@CsvColumn("tags")
@CsvColumn("engagementRate")
@CsvColumn("groupId")
@CsvColumn("status")
@CsvColumn("statusReason")
@CsvColumn("mayApplyAgainOn")
@CsvColumn(value = "tiktokHandle", example = "@miawong")
@CsvColumn("tiktokFollowers")
@CsvColumn("tiktokVerified")
@CsvColumn("instagramHandle")
@CsvColumn("instagramFollowers")
@CsvColumn("instagramVerified")
@CsvColumn("youtubeHandle")
@CsvColumn("youtubeFollowers")
@CsvColumn("youtubeVerified")
record NewCreator(
    @JsonUnwrapped @Valid Profile profile,
    @Schema(defaultValue = "ACTIVE") CreatorStatus status,
    @Size(max = 500) @Schema(examples = "Came by recommendation", nullable = true)
        String statusReason,
    @Plausible @Schema(nullable = true) LocalDate mayApplyAgainOn,
    @NotNull @Size(max = NewAccount.MOST) List<@NotNull @Valid NewAccount> accounts) {

  NewCreator {
    status = status == null ? CreatorStatus.ACTIVE : status;
    statusReason = Texts.orNull(statusReason);
  }

  /**
   * With what the brand's rule says of who may apply again.
   *
   * @throws Problem BAN_WITHOUT_END
   */
  NewCreator by(ApplicationRule rule) {
    return new NewCreator(
        profile,
        status,
        statusReason,
        NewCreatorStep.until(status, mayApplyAgainOn, rule),
        accounts);
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(Instant now) {
    List<Violation> violations = new ArrayList<>();
    NewCreatorStep.check(status, statusReason, "statusReason", mayApplyAgainOn, violations);
    Violation.requireNone(violations);
    NewAccount.check(accounts, now);
    NewAccount.requireNew(accounts);
  }
}
