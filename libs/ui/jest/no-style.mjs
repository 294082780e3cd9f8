// jsdom lays nothing out: a style sheet says nothing to a spec.
export default {};
