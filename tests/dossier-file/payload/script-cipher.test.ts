import { describeCipher } from './cipher-suite.ts'
import { scriptCipher } from '../../../src/dossier-file/payload/script-cipher.ts'

describeCipher('the cipher in JavaScript', scriptCipher)
