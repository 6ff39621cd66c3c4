package io.hookline.attribution.credit.run;

import java.util.UUID;

/**
 * A part of all orders, which other slices of a run have nothing of.
 *
 * @param number in the run
 * @param of by whose ids it is bounded
 * @param above exclusive; null for no bound
 * @param upTo inclusive; null for no bound
 */
public record RunSlice(int number, Of of, UUID above, UUID upTo) {

  /** What the bounds are of. */
  public enum Of {
    /** Orders of persons, by the persons' ids: all orders of a person are in one slice. */
    PERSONS,
    /** Orders of nobody known, by their own ids. */
    NOBODY
  }
}
