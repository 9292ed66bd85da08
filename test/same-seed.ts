import fc from 'fast-check'

// The same properties are tried everywhere: a run that fails fails again. Another seed tries others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_130) })
