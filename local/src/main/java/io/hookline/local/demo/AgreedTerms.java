package io.hookline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is agreed with each creator: the fee that everybody has, and what a brand says beyond it.
 */
final class AgreedTerms {

  private final JsonNode said;
  private final Blanks blanks;
  private final String currency;

  private AgreedTerms(JsonNode said, Blanks blanks, String currency) {
    this.said = said;
    this.blanks = blanks;
    this.currency = currency;
  }

  static AgreedTerms of(BrandStory story) {
    return new AgreedTerms(
        story.team().file().terms(),
        new Blanks(story.team().time(), new Names()),
        story.brand().currency());
  }

  JsonNode of(Talent talent) {
    JsonNode own = said.path("creators").path(talent.handle()).path("terms");
    ObjectNode terms =
        own.isMissingNode() ? JsonNodeFactory.instance.objectNode() : (ObjectNode) blanks.body(own);
    ObjectNode pay = terms.withObject("/pay");
    pay.put("currency", currency);
    pay.putObject("flatFee").put("amount", talent.fee() + ".00").put("due", "ON_ACTIVATION");
    return terms;
  }

  /** The group that a creator is in. */
  String group(Talent talent) {
    return said.path("creators").path(talent.handle()).path("group").asText(usual("group"));
  }

  String country(Talent talent) {
    return said.path("creators").path(talent.handle()).path("country").asText(usual("country"));
  }

  private String usual(String field) {
    return said.path("usual").path(field).textValue();
  }
}
