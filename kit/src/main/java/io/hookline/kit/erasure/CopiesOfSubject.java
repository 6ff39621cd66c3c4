package io.hookline.kit.erasure;

/**
 * What repeats a resource's data, found by its subject and erased in one piece. A person who is no
 * resource is not in it.
 */
public abstract class CopiesOfSubject implements PersonalRecords {

  private final String name;
  private final String rows;

  /**
   * @param rows the name under which the receipt counts them
   */
  protected CopiesOfSubject(String name, String rows) {
    this.name = name;
    this.rows = rows;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final boolean isCopy() {
    return true;
  }

  @Override
  public final Erased erase(Person person, long position) {
    return Erased.all(rows, person.subject() == null ? 0 : erase(person.subject()));
  }

  /** How many rows were changed. */
  protected abstract long erase(String subject);
}
