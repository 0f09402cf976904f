# Leave now: the practice go in Welcome, and the plain calculator that hides the record.
leave-title = Leave this screen in a hurry
leave-lead = Use it when someone must not see this.
leave-step-press = Press Leave now at the top.
leave-step-calculator = A calculator comes. Your page is hidden.
leave-step-back = Press the Shift key 3 times to come back.
leave-shift = Shift
leave-keeps = Nothing is lost. It only hides.
leave-try = Try it now
leave-tried = You are back. Everything is still here.
leave-again = Try it again
leave-next = Next
leave-not-now = Not now

leave-calculator = Calculator
leave-plus = plus
leave-minus = minus
leave-times = times
leave-divide = divide
leave-equals = equals
leave-point = point
leave-clear = clear
leave-result = result
