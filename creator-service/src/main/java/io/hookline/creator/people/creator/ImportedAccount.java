package io.hookline.creator.people.creator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.bulk.imports.CsvColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account of a creator whom the brand has.
 *
 * @param creatorId the creator; null: whoever has the known account
 * @param knownNetwork with knownHandle, an account that the creator has already
 */
@Schema(name = "ImportedAccount")
@CsvColumn("creatorId")
@CsvColumn(value = "knownNetwork", example = "TIKTOK")
@CsvColumn(value = "knownHandle", example = "@miawong")
@CsvColumn(value = "network", example = "YOUTUBE")
@CsvColumn(value = "handle", example = "@miamakes")
@CsvColumn("formerHandle")
@CsvColumn("verified")
@CsvColumn("lastCheckedAt")
@CsvColumn(value = "followers", example = "48200")
record ImportedAccount(
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) Network knownNetwork,
    @Size(max = 65) @Schema(examples = "@miawong", nullable = true) String knownHandle,
    @NotNull @JsonUnwrapped @Valid NewAccount account) {

  /** The account by which the creator is named; null where it is the id. */
  AccountKey known() {
    return creatorId != null || knownNetwork == null || knownHandle == null
        ? null
        : AccountKey.of(knownNetwork, knownHandle);
  }
}
