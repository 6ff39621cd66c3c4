package io.hookline.attribution.collect.ingest;

/** One event that is refused; its neighbours are not. */
final class RefusedItem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final boolean lasting;

  /**
   * @param path dotted, inside the event: {@code properties.value}
   * @param reason as TikTok says it, without the value, which may be personal
   */
  RefusedItem(String path, String reason) {
    this(path, reason, false);
  }

  private RefusedItem(String path, String reason, boolean lasting) {
    super(reason, null, false, false);
    this.path = path;
    this.lasting = lasting;
  }

  /** Of what is refused because of who says it, which no correction mends. */
  static RefusedItem lasting(String path, String reason) {
    return new RefusedItem(path, reason, true);
  }

  boolean isLasting() {
    return lasting;
  }

  String path() {
    return path;
  }
}
