package io.hookline.kit.export;

import io.hookline.kit.paging.PageQuery;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/**
 * Remembers how the list was asked for. Outside the transaction, so that each page has one of its
 * own: a slow reader holds neither a connection nor a snapshot.
 */
@Interceptor
@Exported
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ExportInterceptor {

  private final PageSource source;

  ExportInterceptor(PageSource source) {
    this.source = source;
  }

  @AroundInvoke
  Object remember(InvocationContext operation) throws Exception {
    source.begin(
        operation,
        Arrays.stream(operation.getParameters())
            .filter(PageQuery.class::isInstance)
            .map(PageQuery.class::cast)
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("An @Exported operation takes a PageQuery")));
    return operation.proceed();
  }
}
