package io.hookline.creator.money.payout;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.hookline.creator.money.payee.BankAccount;
import io.hookline.creator.money.payee.BankText;
import io.hookline.creator.money.payee.Clearing;
import io.hookline.creator.money.payee.PaidTo;
import io.hookline.kit.value.Money;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Against the schema of ISO 20022, as its registration authority publishes it. */
class Pain001Test {

  private static final UUID BATCH = UUID.fromString("0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e");
  private static final Instant AT = Instant.parse("2026-11-29T08:15:30.123456Z");
  private static final BankAccount GERMAN =
      new BankAccount("DE89370400440532013000", "COBADEFFXXX", null, null, null);
  private static final BankAccount AMERICAN =
      new BankAccount(null, null, "000123456789", Clearing.USABA, "021000021");
  private static final Schema SCHEMA = schema();

  @Test
  void aBatchIsAValidMessage() {
    Document xml = valid(file("EUR", payment("EUR", "1250.50", "Mia Wong", GERMAN)));
    assertThat(text(xml, "MsgId")).containsExactly("HL0198b2c47a107c559d6e0a4f5c1b2d3e");
    assertThat(text(xml, "CreDtTm")).containsExactly("2026-11-29T08:15:30Z");
    assertThat(text(xml, "CtrlSum")).containsExactly("1250.50", "1250.50");
    assertThat(text(xml, "InstdAmt")).containsExactly("1250.50");
    assertThat(text(xml, "Cd")).containsExactly("SEPA");
    assertThat(text(xml, "ChrgBr")).containsExactly("SLEV");
    assertThat(text(xml, "IBAN"))
        .containsExactly("DE02120300000000202051", "DE89370400440532013000");
    assertThat(text(xml, "BICFI")).containsExactly("BYLADEM1001", "COBADEFFXXX");
    assertThat(text(xml, "Ctry")).containsExactly("DE");
  }

  @Test
  void whatIsNoSepaTransferIsAGroupOfItsOwn() {
    BankAccount elsewhere = new BankAccount("SA0380000000608010167519", null, null, null, null);
    Document xml =
        valid(
            file(
                "EUR",
                payment("EUR", "10.00", "Ida", GERMAN),
                payment("EUR", "20.00", "Ali", elsewhere),
                payment("EUR", "30.00", "Joe", AMERICAN)));
    assertThat(text(xml, "NbOfTxs")).containsExactly("3", "1", "2");
    assertThat(text(xml, "CtrlSum")).containsExactly("60.00", "10.00", "50.00");
    assertThat(text(xml, "ChrgBr")).containsExactly("SLEV", "SHAR");
    assertThat(text(xml, "PmtInfId")).doesNotHaveDuplicates().allMatch(id -> id.length() <= 35);
    assertThat(text(xml, "MmbId")).containsExactly("021000021");
  }

  @Test
  void currenciesHaveTheirOwnDigits() {
    for (String amount : List.of("1250", "0.001", "999999999999.999")) {
      String currency = amount.contains(".") ? "KWD" : "JPY";
      Document xml = valid(file(currency, payment(currency, amount, "Mia", AMERICAN)));
      assertThat(new BigDecimal(text(xml, "InstdAmt").get(0))).isEqualByComparingTo(amount);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mia</Nm><Amt>1</Amt>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e; Mia",
        "Mia & Söhne \"GmbH\"",
        "]]>Mia<![CDATA[",
        "=cmd|' /C calc'!A0",
        "Mia\u0000\u0007\u001b[31m",
        "Мія \u202egnoW"
      })
  void hostileNamesAreTextAndNothingElse(String name) {
    Document xml = valid(file("EUR", payment("EUR", "1.00", name, GERMAN)));
    assertThat(text(xml, "Nm").get(2)).matches("[A-Za-z0-9/\\-?:().,'+ ]+");
    assertThat(text(xml, "InstdAmt")).containsExactly("1.00");
  }

  /** Whatever stands in a name, an address or a number, the file is valid and says nothing else. */
  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextNowhereChangesTheFile(String text) {
    UUID id = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    String name = BankText.of("Mia " + text, 70).isPresent() ? "Mia " + text : "Mia";
    Payment payment =
        new Payment(
            payment("EUR", "12.34", "Mia", GERMAN).payout(),
            new PaidTo(id, id, name, text, text, text, "DE", "EUR", GERMAN));
    Document xml = valid(file("EUR", payment));
    assertThat(text(xml, "CdtTrfTxInf")).hasSize(1);
    for (String id35 : List.of("MsgId", "PmtInfId", "InstrId", "EndToEndId")) {
      assertThat(text(xml, id35))
          .isNotEmpty()
          .allMatch(said -> said.matches("[A-Za-z0-9/-]{1,35}"));
    }
    assertThat(text(xml, "InstdAmt")).containsExactly("12.34");
    assertThat(text(xml, "IBAN")).contains("DE89370400440532013000").hasSize(2);
    for (String element : List.of("Nm", "StrtNm", "PstCd", "TwnNm")) {
      assertThat(text(xml, element))
          .allMatch(said -> said.matches("[A-Za-z0-9/\\-?:().,'+ ]{1,70}"));
    }
    List<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(new PaymentCsv().of(order("EUR", AT, payment))).stream()
            .toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1))
        .satisfies(row -> assertThat(row.getFieldCount()).isEqualTo(rows.get(0).getFieldCount()));
    assertThat(rows.get(1).getField(8)).isEqualTo("DE89370400440532013000");
    assertThat(rows.get(1).getField(13)).isEqualTo("12.34");
    assertThat(rows.get(1).getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*"));
  }

  static Stream<String> hostile() {
    return Stream.of(
        "<&>\"'",
        "</Nm></Cdtr><CdtTrfTxInf>",
        "<![CDATA[x]]>",
        "&#x0;&lt;",
        "\u0000\u0001\u0008\u000b\u001f\u007f\u0085",
        "line\r\nline,\"quoted\";tab\t",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "محمد علي",
        "王小明",
        "👩‍🎤🇩🇪",
        "\ud800",
        "\ufffe\uffff",
        "\u202e\u2066\u200b",
        "é".repeat(200),
        "x".repeat(200),
        "/".repeat(80),
        "a" + "\u0301".repeat(150),
        "ﷺ".repeat(30));
  }

  @Test
  void aDayThatIsOverIsTheDayOnWhichTheFileIsWritten() {
    Payment payment = payment("EUR", "10.00", "Mia", GERMAN);
    Document planned = valid(file("EUR", AT, payment));
    assertThat(text(planned, "Dt")).containsExactly("2026-11-30");
    Document late = valid(file("EUR", Instant.parse("2026-12-05T10:00:00Z"), payment));
    assertThat(text(late, "Dt")).containsExactly("2026-12-05");
  }

  @Test
  void theSameBatchIsTheSameFile() {
    Payment payment = payment("EUR", "1250.50", "Mia Wong", GERMAN);
    assertThat(file("EUR", payment)).isEqualTo(file("EUR", payment));
  }

  @Test
  void batchesOfAnySizeAndKindAreValid() {
    Random random = new Random(20261129);
    for (int round = 0; round < 200; round++) {
      List<Payment> payments = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(20); i++) {
        payments.add(
            payment(
                "EUR",
                BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), 2).toString(),
                name(random),
                random.nextBoolean() ? GERMAN : AMERICAN));
      }
      valid(file("EUR", payments.toArray(Payment[]::new)));
    }
  }

  /** Letters, marks and signs of the first planes; one Latin letter at least. */
  private static String name(Random random) {
    StringBuilder name = new StringBuilder("M");
    for (int i = 0; i < random.nextInt(100); i++) {
      int letter = random.nextInt(0x250);
      if (BankText.of("M" + Character.toString(letter), 70).isPresent()) {
        name.appendCodePoint(letter);
      }
    }
    return name.toString();
  }

  private static String file(String currency, Payment... payments) {
    return file(currency, AT, payments);
  }

  private static String file(String currency, Instant writtenAt, Payment... payments) {
    return new Pain001().of(order(currency, writtenAt, payments));
  }

  private static PaymentOrder order(String currency, Instant writtenAt, Payment... payments) {
    PayoutBatchView facts =
        new PayoutBatchView(
            BATCH,
            BatchStatus.APPROVED,
            LocalDate.parse("2026-11-30"),
            new Debtor("Hookline Agency GmbH", "DE02120300000000202051", "BYLADEM1001"),
            new Money(BigDecimal.ZERO, currency),
            payments.length,
            new Money(BigDecimal.ONE, currency),
            null,
            "fiona",
            List.of(),
            "fiona",
            "ada",
            AT,
            null,
            List.of(),
            null,
            3,
            AT,
            AT);
    return new PaymentOrder(BATCH, facts, List.of(payments), writtenAt);
  }

  private static Payment payment(String currency, String amount, String name, BankAccount account) {
    UUID id = UUID.nameUUIDFromBytes((amount + name).getBytes(StandardCharsets.UTF_8));
    PayoutView payout =
        new PayoutView(
            id,
            BATCH,
            id,
            List.of(id),
            id,
            new Money(new BigDecimal(amount), currency),
            PayoutStatus.PLANNED,
            MessageIds.of(id),
            null,
            null,
            null,
            0,
            AT,
            AT);
    return new Payment(
        payout,
        new PaidTo(id, id, name, "Torstraße 1 王", "10119", "Berlin", "DE", currency, account));
  }

  private static Document valid(String xml) {
    try {
      SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (SAXException invalid) {
      throw new AssertionError(invalid.getMessage() + "\n" + xml, invalid);
    } catch (IOException | javax.xml.parsers.ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Schema schema() {
    try {
      return SchemaFactory.newDefaultInstance()
          .newSchema(Pain001Test.class.getResource("/iso20022/pain.001.001.09.xsd"));
    } catch (SAXException invalid) {
      throw new IllegalStateException(invalid);
    }
  }

  private static List<String> text(Document xml, String element) {
    NodeList found = xml.getElementsByTagNameNS("*", element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
