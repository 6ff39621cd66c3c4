package io.hookline.attribution.evidence.origin;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What click ids say. */
public final class ClickIds {

  /** Of the links here: it names no network. */
  public static final String OWN = "hlclid";

  /** Those that networks put on clicks of ads, and on nothing else. */
  private static final Set<String> OF_ADS =
      Set.of(
          "ttclid",
          "gclid",
          "gbraid",
          "wbraid",
          "dclid",
          "gad_source",
          "gad_campaignid",
          "msclkid",
          "twclid",
          "rdt_cid",
          "sccid",
          "yclid");

  /**
   * Facebook, Instagram, LinkedIn and Pinterest put theirs on clicks of every kind, Google its
   * srsltid on free listings.
   */
  private static final Map<String, String> NETWORKS =
      Map.ofEntries(
          Map.entry("ttclid", "tiktok"),
          Map.entry("gclid", "google"),
          Map.entry("gbraid", "google"),
          Map.entry("wbraid", "google"),
          Map.entry("dclid", "google"),
          Map.entry("gad_source", "google"),
          Map.entry("gad_campaignid", "google"),
          Map.entry("srsltid", "googleshopping"),
          Map.entry("msclkid", "bing"),
          Map.entry("twclid", "x"),
          Map.entry("rdt_cid", "reddit"),
          Map.entry("sccid", "snapchat"),
          Map.entry("yclid", "yandex"),
          Map.entry("fbclid", "facebook"),
          Map.entry("igshid", "instagram"),
          Map.entry("igsh", "instagram"),
          Map.entry("li_fat_id", "linkedin"),
          Map.entry("epik", "pinterest"));

  private ClickIds() {}

  public static boolean ofAd(List<String> names) {
    return names.stream().anyMatch(OF_ADS::contains);
  }

  /** Of an ad's id before any other; null when none names one. */
  public static String network(List<String> names) {
    return names.stream()
        .filter(OF_ADS::contains)
        .findFirst()
        .or(() -> names.stream().filter(NETWORKS::containsKey).findFirst())
        .map(NETWORKS::get)
        .orElse(null);
  }
}
