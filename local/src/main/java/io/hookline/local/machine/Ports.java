package io.hookline.local.machine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The suite's ports: one base and its neighbours, so that a second suite needs one option only.
 *
 * @param base the start page's port; the others follow it
 */
public record Ports(int base) {

  private static final int LAST_OFFSET = 7;

  /**
   * @throws Refusal if not every port of the suite would be a valid one
   */
  public Ports {
    if (base < 1024 || base + LAST_OFFSET > 65_535) {
      throw new Refusal("--port-base must be between 1024 and " + (65_535 - LAST_OFFSET) + ".");
    }
  }

  public int startPage() {
    return base;
  }

  public int creator() {
    return base + 1;
  }

  public int content() {
    return base + 2;
  }

  public int attribution() {
    return base + 3;
  }

  public int reporting() {
    return base + 4;
  }

  public int identity() {
    return base + 5;
  }

  public int postgres() {
    return base + 6;
  }

  public int shop() {
    return base + LAST_OFFSET;
  }

  /** The issuer of every token, as services and browsers see it. */
  public String issuer() {
    return url(identity()) + "/hookline";
  }

  /** The address of a port of this suite for a browser on this machine, without a final slash. */
  public static String url(int port) {
    return "http://localhost:" + port;
  }

  /** Where pages of this suite are served from: the only origins that may talk to its identity. */
  public Set<String> origins() {
    Set<String> origins = new LinkedHashSet<>();
    for (int port = base; port <= identity(); port++) {
      origins.add(url(port));
      origins.add("http://127.0.0.1:" + port);
    }
    return origins;
  }

  /** Every port with the name of what listens on it, in the order in which they are checked. */
  Map<Integer, String> byPart() {
    Map<Integer, String> parts = new LinkedHashMap<>();
    parts.put(startPage(), "the start page");
    parts.put(creator(), "creator-service");
    parts.put(content(), "content-service");
    parts.put(attribution(), "attribution-service");
    parts.put(reporting(), "reporting-service");
    parts.put(identity(), "the OIDC server");
    parts.put(postgres(), "PostgreSQL");
    parts.put(shop(), "the demo shop");
    return parts;
  }
}
