package io.hookline.content.measure.connection;

/** A consent has ended: only a new one helps. */
final class Lapsed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  Lapsed(Trouble trouble) {
    super(trouble.detail());
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }

  ConnectionState state() {
    return trouble.code().equals(Trouble.withdrawn().code())
        ? ConnectionState.WITHDRAWN
        : ConnectionState.EXPIRED;
  }
}
