package io.hookline.creator.people.merge;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two records that may be of one person.
 *
 * @param reasons what they have in common; the address of a manager is that of many
 * @param weight 3 for a telephone number, 2 for an address or a handle, 1 for a name or, beside
 *     another reason, a country; a pair has 2 at least
 */
@Schema(name = "DuplicateCreators")
record DuplicateView(
    UUID oneId,
    @Schema(examples = "Mia Wong") String oneName,
    UUID otherId,
    @Schema(examples = "mia wong") String otherName,
    List<Reason> reasons,
    @Schema(examples = "4") int weight) {

  /** What two records have in common. */
  enum Reason {
    EMAIL,
    PHONE,
    /** The same handle, on another network. */
    HANDLE,
    NAME,
    COUNTRY
  }
}
