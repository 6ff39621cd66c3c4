package io.hookline.attribution.evidence.conversion;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.input.Customer;
import io.hookline.attribution.input.OrderItem;
import io.hookline.attribution.input.OrderNumbers;
import io.hookline.attribution.input.SaleChannel;
import io.hookline.attribution.input.TellingSide;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order with what ties it to somebody.
 *
 * @param value in the brand's currency; of several that were reported in it the one of the earliest
 *     event
 * @param refunded what was given back of the value; its refunds say when
 * @param netValue what is left of the value
 * @param conflictingValues what other events said it is worth, in the same precedence
 * @param evidence all that is known now, the strongest first: a click before a view before a code
 * @param creditVersion which decision the credits are; 0 while there is none
 * @param history every decision, the latest first
 */
@Schema(name = "Conversion")
record ConversionView(
    UUID id,
    @Schema(
            examples = "1001",
            nullable = true,
            description = "As ids are compared: #1001 and 1001 are one order, 1001")
        String orderId,
    @Schema(nullable = true, examples = "till-north", description = OrderNumbers.DESCRIPTION)
        String orderNumbers,
    @Schema(nullable = true, description = "Whose it is; null where nothing tells") UUID personId,
    Instant occurredAt,
    Instant receivedAt,
    @Schema(nullable = true) Money value,
    @Schema(nullable = true) Money originalValue,
    @Schema(nullable = true) Money refunded,
    @Schema(nullable = true) Money netValue,
    List<ReportedValue> conflictingValues,
    @Schema(examples = "[\"MIA15\"]") List<String> promoCodes,
    List<OrderItem> items,
    @Schema(nullable = true, examples = "US", description = "ISO 3166; none was named if null")
        String country,
    @Schema(nullable = true, description = "Whether the person had ordered before")
        Customer customer,
    @Schema(nullable = true, description = "Who says it: the shop, or the orders that are known")
        CustomerBy customerBy,
    @Schema(nullable = true, description = "The branch that its events name") SalePlace place,
    @Schema(nullable = true, examples = "IN_STORE", description = "How it was placed, if told")
        SaleChannel saleChannel,
    @Schema(examples = "[\"PIXEL\", \"SERVER\"]", description = "From which sides, by any source")
        List<TellingSide> toldBy,
    boolean late,
    @Schema(
            nullable = true,
            examples = "CREATOR",
            description = "By the brand's rules; none until it is worked out")
        String channel,
    @Schema(nullable = true, description = "Of the ad by which it came") AdKind adKind,
    @Schema(nullable = true, examples = "3", description = "Which rules say so")
        Long channelRulesVersion,
    List<EvidenceView> evidence,
    int creditVersion,
    List<CreditView> credits,
    List<CreditVersionView> history,
    long version) {

  static ConversionView of(
      ConversionFacts facts,
      UUID person,
      List<ReportedValue> conflictingValues,
      ConversionChannels.Channel channel,
      List<EvidenceView> evidence,
      List<CreditVersionView> history) {
    return new ConversionView(
        facts.id(),
        facts.orderId(),
        facts.orderNumbers(),
        person,
        facts.occurredAt(),
        facts.receivedAt(),
        facts.value(),
        facts.originalValue(),
        facts.refunded(),
        facts.netValue(),
        conflictingValues,
        facts.promoCodes(),
        facts.items(),
        facts.country(),
        facts.customer(),
        facts.customerBy(),
        facts.place(),
        facts.saleChannel(),
        facts.toldBy(),
        facts.late(),
        channel == null ? null : channel.channel(),
        channel == null ? null : channel.adKind(),
        channel == null ? null : channel.rulesVersion(),
        evidence,
        history.isEmpty() ? 0 : history.get(0).version(),
        history.isEmpty() ? List.of() : history.get(0).credits(),
        history,
        facts.version());
  }

  /**
   * Differs after every change of the order, its credits or its evidence, and is the same in every
   * replica: a text's hash is, an enum's is not.
   */
  long revision() {
    return version + creditVersion << 32
        | Integer.toUnsignedLong(
            (evidence.toString()
                    + conflictingValues
                    + personId
                    + place
                    + channel
                    + adKind
                    + channelRulesVersion)
                .hashCode());
  }
}
