package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.visit.VisitOrigins.Channel;
import java.util.function.Function;

/** By what visits are added up. */
enum TrafficGroup {
  /** utm_source; where there is none, the domain of the page before. */
  SOURCE("coalesce(v.utm_source, v.referrer_domain)"),
  MEDIUM("v.utm_medium"),
  CAMPAIGN("v.utm_campaign"),
  LANDING_PAGE("v.landing_page"),
  /** In the brand's time zone, on which the visit began. */
  DAY("v.day::text"),
  /** By the rules that hold. */
  CHANNEL(Channel::channel),
  /** Of visits by an ad whose kind is known. */
  AD_KIND(channel -> channel.adKind() == null ? null : channel.adKind().name());

  private final String sql;
  private final Function<Channel, String> key;

  TrafficGroup(String sql) {
    this.sql = sql;
    this.key = null;
  }

  TrafficGroup(Function<Channel, String> key) {
    this.sql = "k.key";
    this.key = key;
  }

  String sql() {
    return sql;
  }

  /** Whether rules say it, of each origin once. */
  boolean isByRules() {
    return key != null;
  }

  String key(Channel channel) {
    return key.apply(channel);
  }
}
