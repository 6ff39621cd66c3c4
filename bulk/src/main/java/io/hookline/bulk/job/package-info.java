/** Work that outlives its request: claimed by any replica, resumed after a crash, cancellable. */
package io.hookline.bulk.job;
