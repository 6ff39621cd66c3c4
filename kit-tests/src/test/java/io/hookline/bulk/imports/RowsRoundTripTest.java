package io.hookline.bulk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.hookline.kit.csv.Formulas;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Characters;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What is written is what is read. */
class RowsRoundTripTest {

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings()
        .withChars('a', 'ü', '"', ',', ';', '\t', '\n', '\r', '\'', '=', '+', '-', '@', ' ', '漢')
        .ofMaxLength(12);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return cells()
        .list()
        .ofSize(3)
        .filter(row -> row.stream().anyMatch(cell -> !Characters.trimmed(cell).isEmpty()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  @Property
  void cellsOfACsvFile(@ForAll("rows") List<List<String>> rows, @ForAll boolean semicolons)
      throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(semicolons ? ';' : ',').build(text)) {
      csv.writeRecord("a", "b", "c");
      rows.forEach(row -> csv.writeRecord(row.stream().map(Formulas::disarm).toList()));
    }
    CsvRows reader =
        new CsvRows(
            new BufferedReader(new StringReader(text.toString())),
            List.of("a", "b", "c"),
            new ImportQuery(),
            100_000);
    List<List<String>> read = new ArrayList<>();
    for (RawRow row = reader.next(); row != null; row = reader.next()) {
      read.add(row.cells());
    }
    assertThat(read).isEqualTo(rows);
  }

  @Property
  void storedRows(
      @ForAll @Size(max = 5) List<@StringLength(max = 20) String> cells,
      @ForAll @StringLength(max = 50) String json) {
    List<RawRow> rows = List.of(RawRow.ofCells(7, cells), RawRow.ofJson(8, json));
    assertThat(Chunks.decode(Chunks.encode(rows))).isEqualTo(rows);
  }

  @Example
  void numbersKeepTheirDigits() throws IOException {
    JsonArrayRows rows =
        new JsonArrayRows(
            new StringReader("[ {\"a\": 1250.00, \"b\": 12345678901234567890.123} ]"), 1000);
    assertThat(rows.next().json()).isEqualTo("{\"a\":1250.00,\"b\":12345678901234567890.123}");
    assertThat(rows.next()).isNull();
  }

  @Example
  void halfOfACharacterIsNoText() {
    byte[] bytes = {'a', (byte) 0xc3};
    assertThatThrownBy(
            () -> Text.of(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8).readLine())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("UTF-8");
  }
}
