package io.hookline.creator.money.expense;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.paging.PageSql;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/expenses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expenses")
@Transactional
class ExpenseResource {

  private final ExpenseRows rows;
  private final RecordExpenses record;
  private final DecideExpense decide;
  private final Creators creators;

  ExpenseResource(
      ExpenseRows rows, RecordExpenses record, DecideExpense decide, Creators creators) {
    this.creators = creators;
    this.rows = rows;
    this.record = record;
    this.decide = decide;
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordExpense",
      summary = "Record an expense or a gift with its cost",
      description = "Approved, what the creator laid out is owed to her; a gift never is.")
  public RestResponse<ExpenseView> record(@NotNull @Valid NewExpense body) {
    ExpenseReferences.Known named = record.references(List.of(body));
    named.check(body);
    return record
        .of(List.of(body), named)
        .get(0)
        .map(expense -> Answers.created("expenses", expense))
        .orElseThrow(
            () ->
                new Problem(
                    ExpenseProblem.EXPENSE_RECORDED,
                    "Expense " + body.externalId() + " is recorded."));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listExpenses", summary = "List expenses and gifts, newest first")
  public Page<ExpenseView> list(
      @Valid @BeanParam ExpenseFilter filter, @Valid @BeanParam PageQuery page) {
    PageSql list = filter.with(page, creators);
    return Page.of(
        rows.list(list.text(), list.values()),
        page,
        expense -> new Object[] {expense.id()},
        Function.identity());
  }

  @GET
  @Path("/{expense}")
  @Allow.Finance(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getExpense", summary = "Read an expense or a gift")
  public RestResponse<ExpenseView> get(@PathParam("expense") UUID id) {
    return rows.all(List.of(id)).stream()
        .findFirst()
        .map(Answers::ok)
        .orElseThrow(
            () -> new Problem(ExpenseProblem.EXPENSE_NOT_FOUND, "There is no expense " + id + "."));
  }

  @POST
  @Path("/{expense}/approve")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "approveExpense", summary = "Approve an expense or a gift")
  public RestResponse<ExpenseView> approve(
      @PathParam("expense") UUID id, @NotNull @Valid NewDecision body) {
    return Answers.ok(decide.approve(id, body.note()));
  }

  @POST
  @Path("/{expense}/reject")
  @Allow.Finance(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "rejectExpense", summary = "Reject an expense or a gift")
  public RestResponse<ExpenseView> reject(
      @PathParam("expense") UUID id, @NotNull @Valid NewDecision body) {
    return Answers.ok(decide.reject(id, body.note()));
  }
}
