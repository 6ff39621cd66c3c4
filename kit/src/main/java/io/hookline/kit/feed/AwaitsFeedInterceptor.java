package io.hookline.kit.feed;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands outside of the transaction: the first try has rolled back before the second begins. */
@Interceptor
@AwaitsFeed
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class AwaitsFeedInterceptor {

  private final CatchUp feeds;

  AwaitsFeedInterceptor(CatchUp feeds) {
    this.feeds = feeds;
  }

  @AroundInvoke
  Object twice(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Problem refused) {
      if (refused.code() != CommonProblem.REFERENCE_UNKNOWN || !feeds.now(feed(call))) {
        throw refused;
      }
      return call.proceed();
    }
  }

  private static String feed(InvocationContext call) {
    AwaitsFeed onMethod = call.getMethod().getAnnotation(AwaitsFeed.class);
    return onMethod != null
        ? onMethod.value()
        : call.getMethod().getDeclaringClass().getAnnotation(AwaitsFeed.class).value();
  }
}
