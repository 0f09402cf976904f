# Who can see what: only me, I show this, and given.

sees-note = Dim ond fi, dangos a rhoi
sees-given = Wedi'i roi
sees-only-me-lead = Dydyn nhw ddim ar bapur nes i chi ddewis. Mae llys yn dal i allu gofyn.
sees-shown-lead = Mae'r rhain yn gallu mynd ar bapur. Mae gweithiwr wrth eich ochr yn gallu eu gweld.
sees-given-lead = Mae'r rhain gan bobl eraill.
sees-given-to = Wedi'i roi i { $name }: { $day }.
sees-given-on = Wedi'i roi: { $day }. Dim enw eto.
sees-key = Mae gan { $name } allwedd.
sees-key-all = Mae allwedd yn agor popeth.
sees-only-me-none = Does dim byd i chi yn unig.
sees-shown-none = Dydych chi ddim yn dangos dim byd eto.
