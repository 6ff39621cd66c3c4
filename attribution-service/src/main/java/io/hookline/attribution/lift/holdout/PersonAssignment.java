package io.hookline.attribution.lift.holdout;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In which arm somebody is.
 *
 * @param key by which the lot was drawn; null for what names nobody
 * @param arm null for whoever is in none
 * @param part the ten-thousandth of all people that the key is, from 0
 */
@Schema(name = "PersonAssignment")
record PersonAssignment(
    @Schema(
            nullable = true,
            examples = "external:5f9c4ab08cac7457e9111a30e4664920607ea2c115a1433d7be98e97e64244ca")
        String key,
    Status status,
    @Schema(nullable = true, examples = "AD") String arm,
    @Schema(nullable = true, examples = "4711") Integer part) {

  /** What came of it. */
  enum Status {
    ASSIGNED,
    /** Another study may have this person, or none has. */
    OUT_OF_LAYER,
    /** There is no identifier of the study's unit, or one that is nobody's. */
    NOBODY
  }

  static final PersonAssignment NOBODY = new PersonAssignment(null, Status.NOBODY, null, null);
}
