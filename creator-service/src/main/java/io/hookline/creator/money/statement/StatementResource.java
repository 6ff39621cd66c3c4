package io.hookline.creator.money.statement;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.value.CurrencyCode;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/creators/{creator}/statement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
@Transactional
class StatementResource {

  private final Statements statements;
  private final Creators creators;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  StatementResource(
      Statements statements,
      Creators creators,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.statements = statements;
    this.creators = creators;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @GET
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getStatement",
      summary = "Read what a creator was owed, earned and was paid in a month",
      description =
          "From the books: it adds up to the cent. The present month and the brand's currency,"
              + " unless others are named.")
  public StatementView get(
      @PathParam("creator") UUID creator,
      @Parameter(schema = @Schema(examples = "2026-11"))
          @QueryParam("month")
          @Pattern(regexp = StatementMonth.FORM, message = StatementMonth.MESSAGE)
          String month,
      @Parameter(schema = @Schema(examples = "USD")) @QueryParam("currency") @CurrencyCode
          String currency) {
    creators.requireThere(creator);
    return statements.of(creator, orPresent(month), orBrands(currency));
  }

  @GET
  @Path("/entries")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listStatementEntries",
      summary = "List what changed what a creator is owed in a month, the latest first")
  public Page<StatementEntryView> entries(
      @PathParam("creator") UUID creator,
      @Parameter(schema = @Schema(examples = "2026-11"))
          @QueryParam("month")
          @Pattern(regexp = StatementMonth.FORM, message = StatementMonth.MESSAGE)
          String month,
      @Parameter(schema = @Schema(examples = "USD")) @QueryParam("currency") @CurrencyCode
          String currency,
      @Valid @BeanParam PageQuery page) {
    creators.requireThere(creator);
    return Page.of(
        statements.entries(creators.records(creator), orPresent(month), orBrands(currency), page),
        page,
        entry -> new Object[] {entry.id()},
        Function.identity());
  }

  private String orPresent(String month) {
    return month == null
        ? YearMonth.from(clock.instant().atZone(facts().timeZone())).toString()
        : month;
  }

  private String orBrands(String currency) {
    return currency == null ? facts().currency() : currency;
  }

  private BrandFacts facts() {
    return brands.get(brand.slug());
  }
}
