package io.hookline.content.plan.standards;

import io.hookline.content.document.Part;
import io.hookline.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A brand's creative standards. */
@Schema(name = "StandardsContent")
record StandardsContent(
    @Size(max = 100) List<@NotNull @Valid Rule> dos,
    @Size(max = 100) List<@NotNull @Valid Rule> donts,
    @Size(max = 20) List<@NotNull @Valid RequiredDisclosure> disclosures,
    @Size(max = 100) List<@NotNull @Valid Example> examples) {

  static final StandardsContent UNWRITTEN =
      new StandardsContent(null, null, RequiredDisclosure.DEFAULTS, null);

  StandardsContent {
    dos = dos == null ? List.of() : dos;
    donts = donts == null ? List.of() : donts;
    disclosures = disclosures == null ? List.of() : disclosures;
    examples = examples == null ? List.of() : examples;
  }

  /**
   * As it is kept: with an id for every part.
   *
   * @throws Problem VALIDATION_FAILED when an id stands twice
   */
  StandardsContent numbered() {
    Part.Numbering numbering = new Part.Numbering();
    StandardsContent numbered =
        new StandardsContent(
            numbering.number("dos", dos),
            numbering.number("donts", donts),
            numbering.number("disclosures", disclosures),
            numbering.number("examples", examples.stream().map(Example::kept).toList()));
    numbering.require();
    return numbered;
  }

  /** All that a post is checked against; examples only explain. */
  List<Standard> standards() {
    return Stream.of(
            dos.stream().map(rule -> new Standard(rule.id(), Standard.Kind.DO, rule.text())),
            donts.stream().map(rule -> new Standard(rule.id(), Standard.Kind.DONT, rule.text())),
            disclosures.stream().map(d -> new Standard(d.id(), Standard.Kind.DISCLOSURE, d.text())))
        .flatMap(all -> all)
        .toList();
  }
}
