package io.hookline.attribution.collect.traffic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Headings of reports of GA4 and of exports of Search Console, in some languages in which it writes
 * them. Of several of one field the first that says something counts.
 */
final class TrafficColumns {

  private static final Map<String, List<String>> HEADINGS = new LinkedHashMap<>();

  /** GA4's channel groups, where a report has a column for each. */
  static final List<String> CHANNELS =
      List.of(
          "Direct",
          "Organic Search",
          "Organic Social",
          "Organic Video",
          "Organic Shopping",
          "Paid Search",
          "Paid Social",
          "Paid Video",
          "Paid Shopping",
          "Paid Other",
          "Cross-network",
          "Referral",
          "Email",
          "Affiliates",
          "Display",
          "Audio",
          "SMS",
          "Mobile Push Notifications",
          "AI Assistant",
          "Unassigned");

  static {
    HEADINGS.put("day", List.of("Date", "Datum", "Fecha", "Data"));
    HEADINGS.put(
        "channel",
        List.of(
            "Session primary channel group (Default Channel Group)",
            "Session primary channel group (Default channel group)",
            "Session primary channel group",
            "Session default channel group",
            "Session default channel grouping"));
    HEADINGS.put(
        "sourceMedium", List.of("Session source / medium", "Session source", "Source / medium"));
    HEADINGS.put(
        "query",
        List.of(
            "Top queries",
            "Queries",
            "Häufigste Suchanfragen",
            "Consultas principales",
            "Requêtes les plus fréquentes",
            "Query principali"));
    HEADINGS.put("sessions", List.of("Sitzungen", "Sesiones"));
    HEADINGS.put("users", List.of("Total users", "Active users", "Nutzer"));
    HEADINGS.put("clicks", List.of("Klicks", "Clics", "Clic"));
    HEADINGS.put("impressions", List.of("Impressionen", "Impresiones", "Impressioni"));
    HEADINGS.put("position", List.of("Average position", "Posición", "Posizione"));
  }

  private TrafficColumns() {}

  /** Each once, however it is written. */
  static List<String> all() {
    return Stream.concat(HEADINGS.values().stream().flatMap(List::stream), CHANNELS.stream())
        .toList();
  }

  static Map<String, List<String>> headings() {
    return HEADINGS;
  }
}
