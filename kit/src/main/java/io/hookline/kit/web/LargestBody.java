package io.hookline.kit.web;

/** How large a body an address takes. */
final class LargestBody {

  private LargestBody() {}

  /**
   * Imports are read row by row and may be much larger than other bodies.
   *
   * @param path the request's normalised path
   * @return bytes, as sent
   */
  static long at(String path, Limits limits) {
    boolean imported = path.startsWith("/v1/") && path.endsWith("/imports");
    return (imported ? limits.imports() : limits.body()).asLongValue();
  }
}
