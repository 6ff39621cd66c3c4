package io.hookline.attribution.evidence.conversion;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.Customer;
import io.hookline.attribution.input.OrderItem;
import io.hookline.attribution.input.OrderNumbers;
import io.hookline.attribution.input.SaleChannel;
import io.hookline.attribution.input.TellingSide;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of an order.
 *
 * @param value in the brand's currency; null when the order was in another one
 * @param originalValue as it was reported
 * @param refunded what was given back of the value; null where that is
 * @param netValue what is left of the value
 * @param promoCodes all that its events name, also such as nobody issued
 * @param items of the order, as what counts of its events tells them
 * @param itemsByPage whether only a page of a browser tells the items, where anybody can speak
 * @param country of the shopper, by what its events say; nothing is guessed
 * @param customer whether the person had ordered before: what the shop says, else by the orders
 *     that are known of the person by an e-mail address, telephone number or id
 * @param toldBy all sides from which an event of it came, by whichever source
 * @param late whether each of its events was older than 28 days when it arrived
 */
@Schema(name = "ConversionFacts")
record ConversionFacts(
    UUID id,
    @Schema(
            examples = "1001",
            nullable = true,
            description = "As ids are compared: #1001 and 1001 are one order, 1001")
        String orderId,
    @Schema(nullable = true, examples = "till-north", description = OrderNumbers.DESCRIPTION)
        String orderNumbers,
    Instant occurredAt,
    Instant receivedAt,
    @Schema(nullable = true) Money value,
    @Schema(nullable = true) Money originalValue,
    @Schema(nullable = true) Money refunded,
    @Schema(nullable = true) Money netValue,
    @Schema(examples = "[\"MIA15\"]") List<String> promoCodes,
    List<OrderItem> items,
    @Schema(description = "Whether only a page tells them, as which anybody can speak")
        boolean itemsByPage,
    @Schema(nullable = true, examples = "US", description = "ISO 3166; none was named if null")
        String country,
    @Schema(nullable = true) Customer customer,
    @Schema(nullable = true, description = "Who says it") CustomerBy customerBy,
    @Schema(nullable = true, description = "The branch that its events name") SalePlace place,
    @Schema(nullable = true, examples = "IN_STORE", description = "How it was placed, if told")
        SaleChannel saleChannel,
    @Schema(examples = "[\"PIXEL\", \"SERVER\"]") List<TellingSide> toldBy,
    boolean late,
    long version) {

  private static final TypeReference<List<OrderItem>> ITEMS = new TypeReference<>() {};

  /** Columns that {@link #read} wants, of conversion c and brand b. */
  static final String COLUMNS =
      """
      c.id, c.order_id, c.order_numbers, c.occurred_at, c.received_at, c.value, b.currency, c.original_value,
      c.original_currency, c.refunded, c.told_by, c.late, c.version, c.customer, c.customer_by,
      (select f.value from conversion_fact f
        where f.brand = c.brand and f.conversion_id = c.id and f.kind = 'ITEMS') as items,
      exists (select from conversion_fact f
               where f.brand = c.brand and f.conversion_id = c.id and f.kind = 'ITEMS'
                 and f.rank >= %s) as items_by_page,
      (select f.value from conversion_fact f
        where f.brand = c.brand and f.conversion_id = c.id and f.kind = 'COUNTRY') as country,
      (select f.value from conversion_fact f
        where f.brand = c.brand and f.conversion_id = c.id and f.kind = 'SALE_CHANNEL') as sale_channel,
      %s,
      array(select distinct k.code from conversion_code k
             where k.brand = c.brand and k.conversion_id = c.id order by k.code) as promo_codes
      """
          .formatted(ConversionFactRows.BY_PAGE, SalePlace.COLUMNS);

  static ConversionFacts read(ResultSet row, ObjectMapper json) throws SQLException {
    BigDecimal value = row.getBigDecimal("value");
    BigDecimal refunded = row.getBigDecimal("refunded");
    String items = row.getString("items");
    String customer = row.getString("customer");
    String saleChannel = row.getString("sale_channel");
    return new ConversionFacts(
        row.getObject("id", UUID.class),
        row.getString("order_id"),
        OrderNumbers.shown(row.getString("order_numbers")),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        money(value, row.getString("currency")),
        money(row.getBigDecimal("original_value"), row.getString("original_currency")),
        value == null ? null : money(refunded, row.getString("currency")),
        value == null ? null : money(value.subtract(refunded), row.getString("currency")),
        List.of((String[]) row.getArray("promo_codes").getArray()),
        items == null ? List.of() : OwnJson.read(json, items, ITEMS),
        row.getBoolean("items_by_page"),
        row.getString("country"),
        customer == null ? null : Customer.valueOf(customer),
        customer == null ? null : CustomerBy.valueOf(row.getString("customer_by")),
        SalePlace.read(row),
        saleChannel == null ? null : SaleChannel.valueOf(saleChannel),
        TellingSide.of(row.getInt("told_by")),
        row.getBoolean("late"),
        row.getLong("version"));
  }

  private static Money money(BigDecimal amount, String currency) {
    return amount == null ? null : new Money(amount.stripTrailingZeros(), currency);
  }
}
