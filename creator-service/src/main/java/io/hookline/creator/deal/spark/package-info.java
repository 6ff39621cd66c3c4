/** Leave to advertise with creators' posts: Spark authorizations. */
package io.hookline.creator.deal.spark;
