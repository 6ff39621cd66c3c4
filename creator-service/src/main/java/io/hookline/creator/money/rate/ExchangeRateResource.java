package io.hookline.creator.money.rate;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange rates")
@Transactional
class ExchangeRateResource {

  private final ExchangeRateRepository repository;
  private final RecordedRates rates;
  private final RecordRates record;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  ExchangeRateResource(
      ExchangeRateRepository repository,
      RecordedRates rates,
      RecordRates record,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.repository = repository;
    this.rates = rates;
    this.record = record;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @NotAudited("The same again changes nothing; a rate itself is recorded.")
  @Operation(
      operationId = "recordExchangeRate",
      summary = "Record what a currency was worth on a day",
      description =
          "A rate that differs from the one of the same pair and day is a further version. It"
              + " converts amounts that could not be converted before; what was converted stays.")
  public RestResponse<ExchangeRateView> record(@NotNull @Valid NewExchangeRate body) {
    Violation fault = body.fault();
    if (fault != null) {
      throw fault.asProblem();
    }
    RecordRates.Recorded recorded = record.of(List.of(body)).get(0);
    return Answers.recorded(recorded.isNew(), "exchange-rates", recorded.rate());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "listExchangeRates",
      summary = "List rates with all their versions, the last recorded first")
  public Page<ExchangeRateView> list(
      @Parameter(schema = @Schema(examples = "EUR")) @QueryParam("from") @CurrencyCode String from,
      @Parameter(schema = @Schema(examples = "USD")) @QueryParam("to") @CurrencyCode String to,
      @QueryParam("day") @Plausible LocalDate day,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        repository.page(from, to, day, page),
        page,
        rate -> new Object[] {rate.id()},
        Function.identity());
  }

  @GET
  @Path("/effective")
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "getEffectiveRate",
      summary = "Read the rate by which amounts of a day are converted",
      description =
          "The rate of that day, or the last one within the days before that are set: of the pair,"
              + " of the pair turned round, or over a third currency.")
  public EffectiveRateView effective(
      @Parameter(schema = @Schema(examples = "EUR")) @QueryParam("from") @NotNull @CurrencyCode
          String from,
      @Parameter(
              description = "The brand's unless another is named",
              schema = @Schema(examples = "USD"))
          @QueryParam("to")
          @CurrencyCode
          String to,
      @Parameter(
              description = "Today in the brand's time zone unless another is named",
              schema = @Schema(examples = "2026-11-20"))
          @QueryParam("day")
          @Plausible
          LocalDate day) {
    BrandFacts facts = brands.get(brand.slug());
    String into = to == null ? facts.currency() : to;
    LocalDate of = day == null ? LocalDate.ofInstant(clock.instant(), facts.timeZone()) : day;
    return rates
        .effective(from, into, of)
        .orElseThrow(
            () ->
                new Problem(
                    ExchangeRateProblem.EXCHANGE_RATE_UNKNOWN,
                    "What %s was worth in %s on %s is not known.".formatted(from, into, of)));
  }

  @GET
  @Path("/{exchangeRate}")
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "getExchangeRate", summary = "Read a recorded rate")
  public RestResponse<ExchangeRateView> get(@PathParam("exchangeRate") UUID id) {
    return Answers.ok(
        repository
            .find(id)
            .orElseThrow(
                () ->
                    new Problem(
                        ExchangeRateProblem.EXCHANGE_RATE_NOT_FOUND,
                        "There is no exchange rate " + id + ".")));
  }
}
