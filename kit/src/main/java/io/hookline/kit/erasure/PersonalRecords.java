package io.hookline.kit.erasure;

/**
 * Something that keeps data of persons and can forget one of them: a bean per feature. Figures
 * stay: what was counted, paid and credited does not change.
 */
public interface PersonalRecords {

  /** Stable while erasures are under way; features are asked in the order of their names. */
  String name();

  /** Whether it repeats what other features keep; then it is asked after them. */
  default boolean isCopy() {
    return false;
  }

  /**
   * Erases one piece, in a transaction of the brand. The piece and the progress are committed
   * together.
   *
   * @param position 0 for the first piece, then what the piece before has said
   */
  Erased erase(Person person, long position);
}
