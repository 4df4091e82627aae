/// How long reading and outlining take, and how that grows: `mvn -Pbench`. No test, for no test asserts
/// how fast something is.
package org.lectern.bench;
