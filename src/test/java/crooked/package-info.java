/**
 * A house in which every rule is broken once, to prove that breaking it is seen. It stands apart
 * from Timbre's own package, where the application would take its entities and controllers in.
 */
package crooked;
