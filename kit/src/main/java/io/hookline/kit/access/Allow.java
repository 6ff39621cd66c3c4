package io.hookline.kit.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an operation. An operation without one of these is refused to everybody. */
public final class Allow {

  private Allow() {}

  /** Callers with at least this role for the brand in the path. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Brand {
    Role value();
  }

  /**
   * Callers with at least this role for the brand in the path who hold the finance right too: for
   * what shows or settles money.
   */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Finance {
    Role value();
  }

  /**
   * Beside {@link Brand} or {@link Finance}: collaborators too, whom grants of at least the role
   * show single things of the brand; see {@link Collaborators}. The database keeps everything else
   * from them.
   */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Collaborator {}

  /**
   * The agency's own administrators. With a brand in the path, callers who may not see the brand
   * are told no more than that.
   */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Agency {}

  /** Everybody with a valid token; the operation shows only what the caller's brands allow. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Member {}

  /** Sister services, by client credentials. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Sister {}

  /** Everybody, or callers with credentials of another kind that the operation checks itself. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Anyone {
    /** Why it is open; shown in the contract. */
    String value();
  }
}
