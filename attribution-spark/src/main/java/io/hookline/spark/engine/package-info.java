/** The engine of credit on Apache Spark: the same figures as any other, of data of any size. */
package io.hookline.spark.engine;
